package io.streamlets.blueprint.schema;

import static io.streamlets.blueprint.schema.ProtobufPair.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Descriptors as text, and the messages in them. */
class ProtobufSchemasTest {

    @Test
    void textsThatAreNoDescriptors() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProtobufSchemas.parse("?", "sensors.Data"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProtobufSchemas.parse("AAAA", "sensors.Data"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtobufSchemas.parse(ProtoText.base64(data("int32 a = 1;")), "sensors.Date"))
                .withMessage("there is no message sensors.Date");
    }

    @Test
    void aNestedMessageIsFound() {
        assertThat(ProtobufSchemas.parse(
                                ProtoText.base64(data("Inner a = 1; message Inner { int32 x = 1; }")),
                                "sensors.Data.Inner")
                        .getFullName())
                .isEqualTo("sensors.Data.Inner");
    }
}
