package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Names(int größe, Farbe farbe, int $id) {

    public enum Farbe {
        ROT,
        GRÜN
    }
}
