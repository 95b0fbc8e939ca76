package io.streamlets.blueprint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class RecordCostsTest {

    /** Two fields of the type before, and so on: each is asked for once. */
    private static Schema doubling(int levels, String innermost) {
        String json = innermost;
        for (int i = 1; i <= levels; i++) {
            json = "{'type':'record','name':'R%1$s','fields':[{'name':'a','type':%2$s},{'name':'b','type':%3$s}]}"
                    .formatted(i, json, i == 1 ? innermost : "'R" + (i - 1) + "'");
        }
        return schema(json);
    }

    private static Schema schema(String json) {
        return AvroSchemas.parse(json.replace('\'', '"'));
    }

    private static Schema nulls(int count, String more) {
        return schema(IntStream.range(0, count)
                .mapToObj(i -> "{'name':'n" + i + "','type':'null'}")
                .collect(Collectors.joining(",", "{'type':'record','name':'N','fields':[", more + "]}")));
    }

    @Test
    void exponentialSchemasAreAskedInLinearTime() {
        RecordCosts costs = new RecordCosts();
        assertThat(costs.leastBytes(doubling(60, "'int'"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(costs.extra(doubling(60, "'int'"))).isZero();
        assertThat(costs.leastBytes(doubling(60, "'null'"))).isZero();
        // Itself; the records within count themselves.
        assertThat(costs.extra(doubling(60, "'null'"))).isEqualTo(1);
        assertThat(costs.extra(doubling(1, "'null'"))).isEqualTo(3);

        Schema nulls = doubling(60, "'null'");
        Schema other = doubling(60, "'null'");
        assertThat(SchemaComparison.differences(nulls, other)).isEmpty();
        assertThat(SchemaComparison.areSame(nulls, other)).isTrue();
        assertThat(SchemaResolution.of(nulls, other)).isInstanceOf(SchemaResolution.Same.class);
        assertThat(AvroSchemas.digest(nulls)).isEqualTo(AvroSchemas.digest(other));
        assertThat(SchemaLimits.exceededBy(nulls)).isNull();
    }

    @Test
    void onlyARecordThatCostsMuchMoreThanItsBytesIsCounted() {
        RecordCosts costs = new RecordCosts();
        assertThat(costs.extra(nulls(64, ",{'name':'i','type':'int'}"))).isZero();
        assertThat(costs.extra(nulls(65, ",{'name':'i','type':'int'}"))).isEqualTo(66);
        assertThat(costs.extra(nulls(0, ""))).isZero();
        assertThat(costs.extra(nulls(1, ""))).isEqualTo(2);
    }

    @Test
    void defaultsCostTheirBytes() {
        String field = ",{'name':'s','type':'string','default':'" + "x".repeat(100) + "'}";
        RecordAdjust action = (RecordAdjust) SchemaResolution.actions(
                nulls(0, "{'name':'i','type':'int'}"), nulls(0, "{'name':'i','type':'int'}" + field));
        assertThat(new RecordCosts().extra(action)).isEqualTo(103);
    }

    /** It has no value, and must not lead to an endless loop. */
    @Test
    void aRecordThatHoldsItselfByNothingElseHasAnEnd() {
        Schema endless = schema("{'type':'record','name':'E','fields':[{'name':'e','type':'E'}]}");
        assertThat(new RecordCosts().leastBytes(endless)).isEqualTo(Integer.MAX_VALUE);
        assertThat(SchemaLimits.exceededBy(endless)).isNull();
    }
}
