@Encoded(type = Category.class)
package home;

import io.streamlets.annotations.Encoded;
import shop.Category;
