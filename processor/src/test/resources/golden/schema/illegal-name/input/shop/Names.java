package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Names(int größe, Farbe farbe, int $id, A$B b) {

    public record A$B(int x) {}

    public enum Farbe {
        ROT,
        GRÜN
    }
}
