package shop;

import com.google.protobuf.MessageOrBuilder;

public interface DataOrBuilder extends MessageOrBuilder {
    int getLength();
}
