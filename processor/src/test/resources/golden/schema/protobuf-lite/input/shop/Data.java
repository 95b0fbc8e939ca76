package shop;

import com.google.protobuf.GeneratedMessageLite;
import com.google.protobuf.MessageLiteOrBuilder;

public final class Data extends GeneratedMessageLite<Data, Data.Builder> implements MessageLiteOrBuilder {

    @Override
    protected Object dynamicMethod(MethodToInvoke method, Object first, Object second) {
        throw new UnsupportedOperationException();
    }

    public static final class Builder extends GeneratedMessageLite.Builder<Data, Builder>
            implements MessageLiteOrBuilder {
        private Builder(Data data) {
            super(data);
        }
    }
}
