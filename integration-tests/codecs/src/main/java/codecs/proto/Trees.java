package codecs.proto;

import io.streamlets.annotations.Encoded;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

/** Says itself how many levels there are of the message on its ports. */
@Streamlet(description = "Passes trees with a name")
@Encoded(type = Tree.class, depth = 3)
public final class Trees {

    @Outlet("out")
    Dataset<Tree> named(@Inlet("in") Dataset<Tree> trees) {
        return trees.filter("name <> '' and left.left.name is null");
    }
}
