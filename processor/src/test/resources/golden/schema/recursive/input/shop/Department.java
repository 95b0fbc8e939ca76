package shop;

import io.streamlets.annotations.Encoded;
import java.util.Map;

@Encoded
public record Department(Map<String, Employee> staff) {}
