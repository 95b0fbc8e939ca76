package io.streamlets.processor.validation;

import java.util.List;

/** Something that holds for every streamlet that is right. */
public interface StreamletRule {

    /** What breaks the rule; empty if nothing does. */
    List<Finding> check(Subject subject);
}
