package codecs.proto;

import io.streamlets.annotations.Blueprint;

/** Messages of all kinds on inlets and outlets, to be verified. */
@Blueprint(text = """
        blueprint {
          streamlets {
            trees = codecs.proto.Trees
            messages = codecs.proto.Messages
          }
          topics {
            planted { consumers = [trees.in], managed = false }
            named { producers = [trees.out] }
            everything { consumers = [messages.everything], managed = false }
            old { consumers = [messages.old], managed = false }
            edition { consumers = [messages.edition], managed = false }
          }
        }
        """)
public interface Grove {}
