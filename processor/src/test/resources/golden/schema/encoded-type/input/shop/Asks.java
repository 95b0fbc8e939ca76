package shop;

import io.streamlets.annotations.Encoded;

@Encoded(type = int.class)
@Encoded(type = Order[].class)
@Encoded(type = String.class)
@Encoded(type = Faults.Nothing.class)
public interface Asks {}
