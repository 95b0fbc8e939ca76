package io.streamlets.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.streamlets.spark.application.JavaPlatform;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.junit.jupiter.api.Test;

/** Who may know whom in the runtime; see {@code docs/architecture.md}. */
final class ArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.streamlets.spark");

    private static final String VERSIONS = "io.streamlets.spark.catalyst.versions";

    private static final String[] NOT_PUBLIC = {
        "org.apache.spark.sql.catalyst..",
        "org.apache.spark.sql.execution..",
        "org.apache.spark.sql.classic..",
        "org.apache.spark.sql.internal..",
        "org.apache.spark.internal..",
        "org.apache.spark.util.."
    };

    @Test
    void whatIsNotPublicOfSparkIsInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.streamlets.spark.catalyst..", "io.streamlets.spark.codec..")
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
    void onlyCatalystAndTheCheckAtTheStartKnowWhatDiffersBetweenVersionsOfSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.streamlets.spark.catalyst..")
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
                        .and(not(belongToAnyOf(InternalRow.class, ArrayData.class, MapData.class))))
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
                .layer("codec and catalyst")
                .definedBy("io.streamlets.spark.codec", "io.streamlets.spark.catalyst", "io.streamlets.spark.record")
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
        slices().assignedFrom(new PackagesOfCodecsAsOne())
                .should()
                .beFreeOfCycles()
                .check(RUNTIME);
    }

    /**
     * A codec makes columns through catalyst, which calls the codec back from Spark's plan; records are made there and have
     * their encoders from there: parts of one thing.
     */
    private static final class PackagesOfCodecsAsOne implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            boolean part = name.startsWith("io.streamlets.spark.codec")
                    || name.startsWith("io.streamlets.spark.catalyst")
                    || name.startsWith("io.streamlets.spark.record");
            return SliceIdentifier.of(part ? "codec, catalyst and record" : name);
        }

        @Override
        public String getDescription() {
            return "packages, with codec, catalyst and record as one";
        }
    }
}
