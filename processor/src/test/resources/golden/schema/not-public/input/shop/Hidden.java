package shop;

import io.streamlets.annotations.Encoded;

@Encoded
record Hidden(int value) {}
