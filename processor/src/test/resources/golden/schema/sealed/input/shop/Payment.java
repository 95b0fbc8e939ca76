package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public sealed interface Payment {
    record Cash(long amount) implements Payment {}

    final class Card implements Payment {}

    enum Free implements Payment {
        GIFT
    }

    sealed interface Later extends Payment permits Invoice, Other.Cash {}

    record Invoice(String number) implements Later {}

    final class Other {
        public record Cash(int days) implements Later {}
    }
}
