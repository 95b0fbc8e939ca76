package sensors;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public record All(
        boolean flag,
        byte tiny,
        Integer count,
        long total,
        BigDecimal price,
        String name,
        Kind kind,
        UUID id,
        LocalDate day,
        LocalTime time,
        Instant at,
        LocalDateTime local,
        byte[] bytes,
        Optional<String> maybe,
        float ratio,
        Double value,
        List<String> list,
        Map<String, String> map,
        Part part) {

    public enum Kind {
        ONE
    }

    public record Part(int number) {}
}
