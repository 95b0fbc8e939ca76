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
            data     { producers = [generator.out], consumers = [average.in] }
            averages { producers = [average.out],   consumers = [printer.in] }
          }
        }
        """)
public interface Sensors {}
