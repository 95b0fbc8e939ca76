package shop;

import io.streamlets.annotations.Encoded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Encoded
public record Order(
        UUID id,
        Instant placed,
        short priority,
        String customer,
        Optional<String> note,
        List<Line> lines,
        Map<String, BigDecimal> discounts,
        Set<Label> labels,
        int[] route,
        String[] remarks,
        Map<Label, Long> counts,
        Map<Integer, UUID> shelves,
        double[][] sizes) {

    public record Line(String article, int quantity, Double weight) {}

    public enum Label {
        FRAGILE,
        URGENT
    }
}
