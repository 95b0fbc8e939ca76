package sensors;

import org.apache.spark.sql.Dataset;

abstract class Middle extends Base {
    public Dataset<Data> count(Dataset<Data> data) {
        return data.limit(1);
    }
}
