package sensors;
public class Older {
    private Older() {}
    @Deprecated(since = "1", forRemoval = true)
    public record Oldest(int number) {}
}
