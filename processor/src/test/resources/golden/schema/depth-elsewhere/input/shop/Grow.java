package shop;

import io.streamlets.annotations.Encoded;

@Encoded(type = Faults.Tree.class, depth = 16)
public interface Grow {}
