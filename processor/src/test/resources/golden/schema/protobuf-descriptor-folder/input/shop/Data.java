package shop;

import com.google.protobuf.GeneratedMessage;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;

/** As protoc would make it, but without its descriptor. */
public final class Data extends GeneratedMessage implements DataOrBuilder {
    private static final long serialVersionUID = 1L;

    public static Builder newBuilder() {
        throw new UnsupportedOperationException();
    }

    public static Parser<Data> parser() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getSize() {
        return 0;
    }

    @Override
    protected FieldAccessorTable internalGetFieldAccessorTable() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected Message.Builder newBuilderForType(BuilderParent parent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Message.Builder newBuilderForType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Message.Builder toBuilder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Message getDefaultInstanceForType() {
        throw new UnsupportedOperationException();
    }

    public abstract static class Builder extends GeneratedMessage.Builder<Builder> implements DataOrBuilder {
        public abstract Builder setSize(int value);

        @Override
        public abstract Data build();
    }
}
