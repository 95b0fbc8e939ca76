package io.streamlets.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Data flows one way: entry, step, four siblings, compiler, model, diagnostic. */
class ArchitectureTest {
    private static final String ROOT = "io.streamlets.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesKnowOnlyWhatIsBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("entry")
                .definedBy(ROOT)
                .layer("step")
                .definedBy(ROOT + ".step")
                .layer("extract")
                .definedBy(ROOT + ".extract..")
                .layer("schema")
                .definedBy(ROOT + ".schema..")
                .layer("validation")
                .definedBy(ROOT + ".validation..")
                .layer("codegen")
                .definedBy(ROOT + ".codegen..")
                .layer("compiler")
                .definedBy(ROOT + ".compiler")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("diagnostic")
                .definedBy(ROOT + ".diagnostic")
                .whereLayer("entry")
                .mayOnlyAccessLayers("step", "compiler", "diagnostic")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("step")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("extract")
                .mayOnlyAccessLayers("compiler", "model", "diagnostic")
                .whereLayer("schema")
                .mayOnlyAccessLayers("compiler", "model", "diagnostic")
                .whereLayer("validation")
                .mayOnlyAccessLayers("model", "diagnostic")
                .whereLayer("codegen")
                .mayOnlyAccessLayers("model", "diagnostic")
                .whereLayer("compiler")
                .mayOnlyAccessLayers("model", "diagnostic")
                .whereLayer("model")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("diagnostic")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void noPackageDependsOnItself() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatFormatsShareDoesNotKnowThem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".schema")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".schema.avro",
                        ROOT + ".schema.java",
                        ROOT + ".schema.protobuf",
                        "org.apache.avro..",
                        "com.google.protobuf..")
                .check(CLASSES);
    }

    @Test
    void onlyCodegenKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".codegen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void modelAndValidationDoNotKnowTheCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
                .check(CLASSES);
    }

    @Test
    void onlyExtractSchemaAndWhatTheyShareAskTheCompilerAboutTypes() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".compiler", ROOT + ".extract..", ROOT + ".schema..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.lang.model.type..")
                .check(CLASSES);
    }

    @Test
    void theProcessorLoadsNothingOfTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.streamlets.spark..", "org.apache.spark..", "org.apache.kafka..")
                .check(CLASSES);
    }
}
