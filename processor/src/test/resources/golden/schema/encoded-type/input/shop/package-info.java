@Encoded
package shop;

import io.streamlets.annotations.Encoded;
