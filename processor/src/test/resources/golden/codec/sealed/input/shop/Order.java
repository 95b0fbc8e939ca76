package shop;

import io.streamlets.annotations.Encoded;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@Encoded
public record Order(
        Payment payment,
        Optional<Payment> deposit,
        List<Payment> parts,
        BigInteger number,
        Date day,
        Timestamp at,
        Duration delay) {}
