package words;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import words.data.Word;
import words.data.WordCodec;

/** Its code runs on executors: a function of the user's, and the codec. */
@Streamlet
public final class LineReader {

    @ConfigParameter(key = "folder", description = "Where the files are")
    String folder;

    @Outlet("out")
    Dataset<Word> words(SparkSession session) {
        return session.readStream()
                .textFile(folder)
                .flatMap(
                        (FlatMapFunction<String, Word>) line ->
                                Stream.of(line.split(" ")).map(Word::new).iterator(),
                        WordCodec.encoder());
    }
}
