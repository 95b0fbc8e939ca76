package codecs.java;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded(depth = 4)
public sealed interface Expression {
    record Sum(Expression left, Expression right) implements Expression {}

    record Call(String function, List<Expression> arguments) implements Expression {}

    record Literal(long value) implements Expression {}
}
