package codecs.java;

import io.streamlets.annotations.Encoded;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Every type of a single value, primitive and boxed. */
@Encoded
public record Scalars(
        boolean flag,
        byte tiny,
        short small,
        int count,
        long total,
        float ratio,
        double value,
        Boolean boxedFlag,
        Byte boxedTiny,
        Short boxedSmall,
        Integer boxedCount,
        Long boxedTotal,
        Float boxedRatio,
        Double boxedValue,
        String text,
        CharSequence chars,
        ByteBuffer buffer,
        BigDecimal amount,
        UUID id,
        LocalDate day,
        LocalTime time,
        Instant at,
        LocalDateTime localAt,
        Level level) {}
