package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.TopologyDraft.TopicDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A mistake that can be made in a right blueprint, and the one problem that must come of it. */
enum Mutation {
    UNKNOWN_CLASS(ProblemId.SLT_405) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            draft.classes.put(anyRef(draft, random), "q.Nothing");
            return true;
        }
    },
    NOT_A_STREAMLET(ProblemId.SLT_406) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            draft.classes.put(anyRef(draft, random), "java.lang.String");
            return true;
        }
    },
    UNKNOWN_REF(ProblemId.SLT_407) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return withPort(draft, random, topic -> true, path -> "zzzzzzzzzz" + path.substring(path.indexOf('.')));
        }
    },
    MISSPELT_REF(ProblemId.SLT_407) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return withPort(draft, random, topic -> true, path -> path.substring(1));
        }
    },
    UNKNOWN_PORT(ProblemId.SLT_408) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return withPort(draft, random, topic -> true, path -> path.substring(0, path.indexOf('.')) + ".zzzzzzzzzz");
        }
    },
    MISSPELT_PORT(ProblemId.SLT_408) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return withPort(draft, random, topic -> true, path -> path.substring(0, path.length() - 1) + "x");
        }
    },
    UNCONNECTED(ProblemId.SLT_409) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic =
                    any(draft.topics, random, each -> each.producers.size() > 1 || each.consumers.size() > 1);
            if (topic == null) {
                return false;
            }
            List<String> ports = topic.producers.size() > 1 ? topic.producers : topic.consumers;
            String path = ports.get(0);
            StreamletDescriptor streamlet = draft.streamlets.get(path.substring(0, path.indexOf('.')));
            if (streamlet == null || streamlet.isOptional(path.substring(path.indexOf('.') + 1))) {
                return false;
            }
            ports.remove(path);
            return true;
        }
    },
    TWO_TOPICS(ProblemId.SLT_410) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> !each.producers.isEmpty());
            TopicDraft other = topic == null
                    ? null
                    : any(draft.topics, random, each -> each != topic && each.schema.equals(topic.schema));
            if (topic == null || other == null) {
                return false;
            }
            other.producers.add(topic.producers.get(0));
            return true;
        }
    },
    INLET_AS_PRODUCER(ProblemId.SLT_411) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> !each.consumers.isEmpty());
            return topic != null && topic.producers.add(topic.consumers.remove(0));
        }
    },
    OUTLET_AS_CONSUMER(ProblemId.SLT_412) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> !each.producers.isEmpty());
            return topic != null && topic.consumers.add(topic.producers.remove(0));
        }
    },
    NOT_A_PATH(ProblemId.SLT_413) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return withPort(draft, random, topic -> true, path -> path + ".more");
        }
    },
    REF_IS_NO_LABEL(ProblemId.SLT_414) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            draft.rename(anyRef(draft, random), "My_Streamlet");
            return true;
        }
    },
    WRONG_TYPE(ProblemId.SLT_415) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "replicas = 40000");
        }
    },
    UNKNOWN_KEY(ProblemId.SLT_416) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "partition = 3");
        }
    },
    DIFFERENT_SCHEMA(ProblemId.SLT_401) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic =
                    any(draft.topics, random, each -> !each.consumers.isEmpty() && each.producers.size() == 1);
            if (topic == null) {
                return false;
            }
            String path = topic.consumers.get(0);
            draft.streamlets.computeIfPresent(
                    path.substring(0, path.indexOf('.')),
                    (ref, streamlet) -> foreign(streamlet, path.substring(path.indexOf('.') + 1)));
            return true;
        }
    },
    TOO_LONG_REF(ProblemId.SLT_431) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            draft.rename(anyRef(draft, random), "r".repeat(60));
            return true;
        }
    },
    LISTED_TWICE(ProblemId.SLT_432) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> true);
            List<String> ports = topic == null || topic.producers.isEmpty() ? List.of() : topic.producers;
            return !ports.isEmpty() && ports.add(ports.get(0));
        }
    },
    NOTHING_ARRIVES(ProblemId.SLT_433) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> each.producers.isEmpty());
            if (topic != null) {
                topic.managed = true;
            }
            return topic != null;
        }
    },
    NO_PORTS(ProblemId.SLT_434) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return draft.topics.add(new TopicDraft("spare", Topologies.FOREIGN));
        }
    },
    ILLEGAL_TOPIC_NAME(ProblemId.SLT_435) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> true);
            if (topic != null) {
                topic.name = "raw/" + topic.id;
            }
            return topic != null;
        }
    },
    ONE_KAFKA_TOPIC(ProblemId.SLT_436) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return twoNames(draft, "shared", "shared");
        }
    },
    COLLISION(ProblemId.SLT_437) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return twoNames(draft, "raw.data", "raw_data");
        }
    },
    ILLEGAL_CLUSTER_NAME(ProblemId.SLT_438) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> true);
            if (topic != null) {
                topic.cluster = "Main cluster";
            }
            return topic != null;
        }
    },
    MISSPELT_SETTING(ProblemId.SLT_440) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "topic-config.retenton.ms = 5");
        }
    },
    WRONG_SETTING(ProblemId.SLT_441) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "producer-config.batch.size = many");
        }
    },
    RESERVED_SETTING(ProblemId.SLT_442) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "consumer-config.group.id = mine");
        }
    },
    FOREIGN_SETTING(ProblemId.SLT_443) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            return setting(draft, random, "connection-config.vendor.of.brokers.magic = on");
        }
    },
    USELESS_SETTING(ProblemId.SLT_471) {
        @Override
        boolean apply(TopologyDraft draft, Random random) {
            TopicDraft topic = any(draft.topics, random, each -> !each.managed);
            return topic != null && topic.settings.add("replicas = 3");
        }
    };

    private final ProblemId expected;

    Mutation(ProblemId expected) {
        this.expected = expected;
    }

    ProblemId expected() {
        return expected;
    }

    /** Makes the mistake; false if the topology has no place for it. */
    abstract boolean apply(TopologyDraft draft, Random random);

    private static String anyRef(TopologyDraft draft, Random random) {
        List<String> refs = List.copyOf(draft.streamlets.keySet());
        return refs.get(random.nextInt(refs.size()));
    }

    private static @Nullable TopicDraft any(List<TopicDraft> topics, Random random, Predicate<TopicDraft> condition) {
        List<TopicDraft> fitting = topics.stream().filter(condition).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private static boolean withPort(
            TopologyDraft draft, Random random, Predicate<TopicDraft> condition, UnaryOperator<String> change) {
        TopicDraft topic = any(draft.topics, random, condition);
        if (topic != null) {
            String path = topic.ports().get(random.nextInt(topic.ports().size()));
            topic.replace(path, change.apply(path));
        }
        return topic != null;
    }

    private static boolean setting(TopologyDraft draft, Random random, String setting) {
        TopicDraft topic = any(draft.topics, random, each -> each.uses(setting));
        return topic != null && topic.settings.add(setting);
    }

    private static boolean twoNames(TopologyDraft draft, String first, String second) {
        if (draft.topics.size() < 2) {
            return false;
        }
        draft.topics.get(0).name = first;
        draft.topics.get(1).name = second;
        draft.topics.get(0).cluster = draft.topics.get(1).cluster;
        return true;
    }

    private static StreamletDescriptor foreign(StreamletDescriptor streamlet, String port) {
        List<InletDescriptor> inlets = new ArrayList<>(streamlet.inlets());
        inlets.replaceAll(inlet ->
                inlet.name().equals(port) ? new InletDescriptor(port, Topologies.FOREIGN, inlet.optional()) : inlet);
        return Samples.streamlet(streamlet.className(), "", inlets, streamlet.outlets());
    }
}
