package sensors;

import java.util.Map;

public record Limited(Map<String, Range> limits) {}
