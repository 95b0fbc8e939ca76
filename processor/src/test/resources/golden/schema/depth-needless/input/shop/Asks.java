package shop;

import io.streamlets.annotations.Encoded;

@Encoded(type = Order.class, depth = 3)
@Encoded(type = Faults.Tree.Leaves.class, depth = 3)
public interface Asks {}
