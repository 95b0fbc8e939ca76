package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;

@Deprecated(since = "1", forRemoval = true)
@SuppressWarnings({"deprecation", "removal"})
abstract class Base {
    @Outlet("old")
    Dataset<Old> pass(@Inlet("in") Dataset<Old> data) {
        return data;
    }

    @Deprecated(since = "1", forRemoval = true)
    @Outlet("older")
    Dataset<Older.Oldest> passOldest(@Inlet("more") Dataset<Older.Oldest> data) {
        return data;
    }
}
