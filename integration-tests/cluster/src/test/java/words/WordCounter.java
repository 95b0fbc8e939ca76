package words;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import words.data.Word;
import words.data.WordCount;
import words.data.WordCountCodec;

/** It has state and a shuffle. */
@Streamlet
public final class WordCounter {

    @Outlet(value = "out", outputMode = OutputMode.UPDATE)
    Dataset<WordCount> counts(@Inlet("in") Dataset<Word> words) {
        return words.groupBy("text").count().as(WordCountCodec.encoder());
    }
}
