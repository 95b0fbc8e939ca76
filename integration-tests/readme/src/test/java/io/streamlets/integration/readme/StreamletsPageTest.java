package io.streamlets.integration.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/streamlets.md} is a project that compiles, whose tests pass and which runs. */
final class StreamletsPageTest {

    private static final String PASSWORD = "correct-horse";

    @TempDir
    private Path folder;

    @Test
    void theApplicationOfThePageIsTestedVerifiedAndRun() throws Exception {
        StrangersProject project = StrangersProject.createOfStreamletsPage(folder, Map.of("SHOP_PASSWORD", PASSWORD));

        NestedMaven.Result build = project.maven(
                "verify",
                "streamlets:run",
                "-Dstreamlets.verify.arguments=--conf local.conf",
                "-Dstreamlets.run.arguments=--conf local.conf --until-idle 10s");

        assertThat(build.exitCode()).as(build.output()).isZero();
        assertThat(build.output())
                .contains(
                        "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0",
                        "The blueprint, the configuration and the queries of 'shop' are in order",
                        "{\"id\":null,\"customer\":null,\"orderedAt\":null,\"shipping\":null,\"lines\":null}",
                        "[SLT-605]")
                .doesNotContain(PASSWORD);
        assertThat(revenue()).containsExactly("ada 2026-01-01T10:00:00Z 10000", "bob 2026-01-01T10:00:00Z 20000");
    }

    private List<String> revenue() throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("target/shop");
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(url, "shop", PASSWORD);
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("select * from revenue order by customer")) {
            while (result.next()) {
                rows.add(result.getString(1) + " "
                        + result.getObject(2, OffsetDateTime.class).toInstant() + " " + result.getLong(3));
            }
        }
        return rows;
    }
}
