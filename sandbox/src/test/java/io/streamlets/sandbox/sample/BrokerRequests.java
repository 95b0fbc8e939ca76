package io.streamlets.sandbox.sample;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What the brokers in this process were asked. */
public final class BrokerRequests {

    private BrokerRequests() {}

    /** How many requests of a kind, such as {@code ListOffsets}, there have been. */
    public static long count(String kind) throws JMException {
        ObjectName name =
                new ObjectName("kafka.network:type=RequestMetrics,name=RequestsPerSec,request=" + kind + ",*");
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        long count = 0;
        for (ObjectName each : beans.queryNames(name, null)) {
            count += (Long) beans.getAttribute(each, "Count");
        }
        return count;
    }
}
