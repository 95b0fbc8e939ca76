package sensors;

import io.streamlets.annotations.Blueprint;

@Blueprint(text = """
        blueprint {
          streamlets {
            generator = sensors.Generator
            average   = "sensors.MovingAverage"
            printer   = sensors.Printer
          }
          topics {
            data     { producer = [generator.out], consumers = [average.in] }
            averages { producers = [average.out],   consumers = [printer.im] }
          }
        }
        """)
public interface Sensors {}
