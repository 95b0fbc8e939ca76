package io.streamlets.spark.application;

import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;

/**
 * A topic that is fused, or may be.
 *
 * @param topic the topic
 * @param outlet the one outlet that writes it
 * @param inlet the one inlet that reads it
 */
record FusedTopic(Topic topic, PortPath outlet, PortPath inlet) {}
