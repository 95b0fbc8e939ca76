package io.streamlets.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.streamlets.spark.application.JavaPlatform;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.junit.jupiter.api.Test;

/** Who may know whom in the runtime; see {@code docs/architecture.md}. */
final class ArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.streamlets.spark");

    private static final String VERSIONS = "io.streamlets.spark.analysis.versions";

    private static final String[] NOT_PUBLIC = {
        "org.apache.spark.sql.catalyst..",
        "org.apache.spark.sql.execution..",
        "org.apache.spark.sql.classic..",
        "org.apache.spark.sql.internal..",
        "org.apache.spark.internal..",
        "org.apache.spark.util.."
    };

    @Test
    void whatIsNotPublicOfSparkIsBelowPortsAndQueries() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.streamlets.spark.catalyst",
                        "io.streamlets.spark.encoder",
                        "io.streamlets.spark.codec..",
                        "io.streamlets.spark.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOT_PUBLIC)
                .check(RUNTIME);
    }

    @Test
    void whatDiffersBetweenVersionsOfSparkKnowsNothingOfTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(VERSIONS)
                .should()
                .dependOnClassesThat(resideInAPackage("io.streamlets.spark..").and(not(resideInAPackage(VERSIONS))))
                .check(RUNTIME);
    }

    @Test
    void onlyAnalysisAndTheCheckAtTheStartKnowWhatDiffersBetweenVersionsOfSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.streamlets.spark.analysis..")
                .and()
                .doNotHaveFullyQualifiedName(JavaPlatform.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VERSIONS)
                .check(RUNTIME);
    }

    @Test
    void ofWhatIsNotPublicACodecKnowsNothingButRows() {
        noClasses()
                .that()
                .resideInAPackage("io.streamlets.spark.codec..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(NOT_PUBLIC)
                        .and(not(belongToAnyOf(
                                InternalRow.class,
                                GenericInternalRow.class,
                                SpecializedGetters.class,
                                ArrayData.class,
                                GenericArrayData.class,
                                MapData.class,
                                ArrayBasedMapData.class))))
                .check(RUNTIME);
    }

    @Test
    void knowledgeFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("application")
                .definedBy("io.streamlets.spark.application")
                .layer("cli")
                .definedBy("io.streamlets.spark.cli")
                .layer("verification")
                .definedBy("io.streamlets.spark.verification")
                .layer("execution")
                .definedBy("io.streamlets.spark.execution")
                .layer("kafka")
                .definedBy("io.streamlets.spark.kafka..")
                .layer("source")
                .definedBy("io.streamlets.spark.source")
                .layer("api")
                .definedBy("io.streamlets.spark")
                .layer("catalyst")
                .definedBy("io.streamlets.spark.catalyst")
                .layer("record")
                .definedBy("io.streamlets.spark.record")
                .layer("encoder")
                .definedBy("io.streamlets.spark.encoder")
                .layer("codec")
                .definedBy("io.streamlets.spark.codec..")
                .layer("analysis")
                .definedBy("io.streamlets.spark.analysis..")
                .whereLayer("application")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("application")
                .whereLayer("verification")
                .mayOnlyBeAccessedByLayers("application")
                .whereLayer("execution")
                .mayOnlyBeAccessedByLayers("application", "verification")
                .whereLayer("kafka")
                .mayOnlyBeAccessedByLayers("application", "verification", "execution")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("verification", "execution")
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("application", "verification", "execution", "kafka", "source")
                .whereLayer("catalyst")
                .mayOnlyAccessLayers("record", "encoder", "codec")
                .whereLayer("record")
                .mayOnlyAccessLayers("encoder")
                .whereLayer("encoder")
                .mayOnlyAccessLayers("codec")
                .whereLayer("codec")
                .mayNotAccessAnyLayer()
                .whereLayer("analysis")
                .mayNotAccessAnyLayer()
                .check(RUNTIME);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.streamlets.spark.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(RUNTIME);
    }

    @Test
    void onlyTheKafkaPackageKnowsKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.streamlets.spark.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(RUNTIME);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("(io.streamlets.spark..)").should().beFreeOfCycles().check(RUNTIME);
    }
}
