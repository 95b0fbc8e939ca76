package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;

abstract class Base extends SparkStreamletLogic {
    @Inlet("in")
    InletPort<Data> in;

    @Outlet("out")
    OutletPort<Data> out;

    @ConfigParameter(key = "limit", description = "What it is")
    int limit;
}
