public record Plain(int n) {}
