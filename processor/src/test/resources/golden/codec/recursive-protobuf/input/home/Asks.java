package home;

import io.streamlets.annotations.Encoded;
import shop.Faults;

@Encoded(type = Faults.Tree.class, depth = 2)
public interface Asks {}
