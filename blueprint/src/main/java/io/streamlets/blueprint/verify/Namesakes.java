package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Topics of one Kafka cluster whose names are the same, or are taken for the same. */
final class Namesakes {
    private record Name(String cluster, String name) {}

    /** What is wrong with a topic that has the name of an earlier one. */
    @FunctionalInterface
    interface Fault {
        Problem problem(Topic earlier, Topic topic);
    }

    private Namesakes() {}

    /**
     * A problem for each topic that has a name of an earlier one.
     *
     * @param name what counts of a topic's name in Kafka
     * @param concerned the pairs that are a fault
     */
    static List<Problem> problems(
            ResolvedBlueprint blueprint, UnaryOperator<String> name, BiPredicate<Topic, Topic> concerned, Fault fault) {
        Map<Name, Topic> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            Topic earlier = first.putIfAbsent(new Name(topic.cluster(), name.apply(topic.topicName())), topic);
            if (earlier != null && concerned.test(earlier, topic)) {
                problems.add(fault.problem(earlier, topic));
            }
        }
        return problems;
    }
}
