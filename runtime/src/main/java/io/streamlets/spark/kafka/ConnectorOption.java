package io.streamlets.spark.kafka;

import java.util.Locale;
import java.util.Set;

/** Tells settings of Spark's Kafka connector from settings of Kafka's clients, which it wants with a prefix. */
final class ConnectorOption {
    private static final String PREFIX = "kafka.";

    /** The connector's own options for streams; their names are not case-sensitive. */
    private static final Set<String> OWN = Set.of(
            "startingoffsets",
            "startingtimestamp",
            "startingoffsetsbytimestamp",
            "startingoffsetsbytimestampstrategy",
            "failondataloss",
            "minpartitions",
            "maxrecordsperpartition",
            "maxoffsetspertrigger",
            "minoffsetspertrigger",
            "maxtriggerdelay",
            "fetchoffset.numretries",
            "fetchoffset.retryintervalms",
            "kafkaconsumer.polltimeoutms",
            "groupidprefix",
            "includeheaders");

    private ConnectorOption() {}

    /** The name of the connector's option for a setting that a user wrote. */
    static String nameOf(String setting) {
        return OWN.contains(setting.toLowerCase(Locale.ROOT)) ? setting : PREFIX + setting;
    }
}
