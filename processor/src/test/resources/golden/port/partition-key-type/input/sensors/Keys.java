package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Keys {
    @Outlet(value = "by-flag", partitionBy = "flag")
    Dataset<All> flag(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-tiny", partitionBy = "tiny")
    Dataset<All> tiny(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-count", partitionBy = "count")
    Dataset<All> count(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-total", partitionBy = "total")
    Dataset<All> total(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-price", partitionBy = "price")
    Dataset<All> price(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-name", partitionBy = "name")
    Dataset<All> name(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-kind", partitionBy = "kind")
    Dataset<All> kind(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-id", partitionBy = "id")
    Dataset<All> id(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-day", partitionBy = "day")
    Dataset<All> day(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-time", partitionBy = "time")
    Dataset<All> time(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-at", partitionBy = "at")
    Dataset<All> at(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-local", partitionBy = "local")
    Dataset<All> local(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-bytes", partitionBy = "bytes")
    Dataset<All> bytes(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-maybe", partitionBy = "maybe")
    Dataset<All> maybe(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-ratio", partitionBy = "ratio")
    Dataset<All> ratio(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-value", partitionBy = "value")
    Dataset<All> value(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-list", partitionBy = "list")
    Dataset<All> list(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-map", partitionBy = "map")
    Dataset<All> map(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "by-part", partitionBy = "part")
    Dataset<All> part(@Inlet("in") Dataset<All> all) {
        return all;
    }

    @Outlet(value = "point-by-x", partitionBy = "x")
    Dataset<Point> x(@Inlet("points") Dataset<Point> points) {
        return points;
    }
}
