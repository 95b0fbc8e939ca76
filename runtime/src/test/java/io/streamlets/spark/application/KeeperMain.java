package io.streamlets.spark.application;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Runs a streamlet with a secret, which prints what Spark's user interface shows of its environment, and then fails with it. */
final class KeeperMain {
    private KeeperMain() {}

    public static void main(String[] args) throws IOException {
        Configurator.setLevel("io.streamlets", Level.DEBUG);
        TestApplication application =
                new TestApplication(Path.of(args[0], "classes"), TestApplication.KEEPER, new Keeper());
        int code = application.execute(Arrays.copyOfRange(args, 1, args.length));
        System.out.println(application.out());
        System.err.println(application.err());
        System.exit(code);
    }

    private static final class Keeper implements SparkStreamlet {
        @Override
        public String className() {
            return "sensors.Keeper";
        }

        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            System.out.println("length " + context.parameters().string("key").length());
            // The pages of Spark 4.2 get from there what they show.
            String data =
                    "/api/v1/applications/" + context.session().sparkContext().applicationId();
            for (String path : List.of("/environment/", "/SQL/", data + "/environment", data + "/sql")) {
                System.out.println(page(context.session(), path));
            }
            try {
                context.parameters().intValue("key");
            } catch (RuntimeException e) {
                String key = context.parameters().string("key");
                throw new IllegalArgumentException("'" + key + "' opens no door: " + e.getMessage());
            }
            return List.of();
        }

        private static String page(SparkSession session, String path) {
            String address = session.sparkContext().uiWebUrl().get() + path;
            try (InputStream in = URI.create(address).toURL().openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return e.toString();
            }
        }
    }
}
