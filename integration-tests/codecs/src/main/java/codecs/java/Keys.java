package codecs.java;

import io.streamlets.annotations.Encoded;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Maps whose keys are not strings but convert to one. */
@Encoded
public record Keys(
        Map<Boolean, String> flags,
        Map<Byte, Integer> tiny,
        Map<Short, Integer> small,
        Map<Integer, Map<Long, Double>> matrix,
        Map<Month, Integer> days,
        Map<UUID, Address> addresses,
        Map<LocalDate, Month> dates) {}
