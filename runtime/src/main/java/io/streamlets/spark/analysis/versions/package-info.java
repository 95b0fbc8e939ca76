/**
 * What is not the same in the versions of Spark on which the runtime runs: 4.0.0, 4.1.1 and 4.2.0.
 *
 * <p>One jar runs on all of them, so what differs is looked up by name, once per JVM, and never for each record:
 *
 * <table>
 *   <caption>Differences, below {@code org.apache.spark.sql.execution}</caption>
 *   <tr><th>what</th><th>4.0</th><th>4.1</th><th>4.2</th></tr>
 *   <tr><td>{@code StreamingRelation}, {@code StreamingQueryWrapper}, {@code StreamExecution}, {@code WatermarkPropagator}</td>
 *       <td>{@code streaming}</td><td colspan="2">{@code streaming.runtime}</td></tr>
 *   <tr><td>{@code StateStoreWriter}</td><td>{@code streaming}</td><td colspan="2">{@code streaming.operators.stateful}</td></tr>
 *   <tr><td>{@code OffsetSeqMetadata}</td><td>{@code streaming}</td><td colspan="2">{@code streaming.checkpointing}</td></tr>
 *   <tr><td>{@code IncrementalExecution}</td><td>{@code streaming}, 14 arguments</td>
 *       <td colspan="2">{@code streaming.runtime}, a 15th says whether the trigger ends by itself;
 *       4.2 takes the new superclass of {@code OffsetSeqMetadata}</td></tr>
 *   <tr><td>{@code datasources.DataSourceUtils.verifySchema}</td><td>2 arguments</td>
 *       <td colspan="2">a third says whether files are only read</td></tr>
 * </table>
 *
 * <p>All else of Spark that the runtime names is in all three as it is in one: {@code integration-tests/spark-versions} links
 * every call of the jars against each. What neither form has is SLT-540, which {@link
 * io.streamlets.spark.analysis.versions.SparkParts} finds before a query is built. Imports nothing of the runtime.
 */
@NullMarked
package io.streamlets.spark.analysis.versions;

import org.jspecify.annotations.NullMarked;
