package shop;

import java.util.Map;

public record Department(Map<String, Employee> staff) {}
