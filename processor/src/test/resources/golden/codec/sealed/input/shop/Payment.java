package shop;

import io.streamlets.annotations.Encoded;

/** How an order is paid. */
@Encoded
public sealed interface Payment {
    /**
     * In {@code coins}
     * and notes.
     *
     * @param amount what is paid,
     *     without <b>change</b>
     * @param currency of the amount
     */
    record Cash(long amount, String currency) implements Payment {}

    record Card(String number) implements Payment {}
}
