package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Writes as Lucene's own codec does, and completes each new part of the index, see {@link CompletedFields}: what follows from its
 * words is worked out once for each different word when they are in order, which costs a fraction of what noting it at every place of
 * every story would. Parts are read, and merged, by Lucene's own.
 */
final class CompletingCodec extends FilterCodec {

    CompletingCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return new Format(delegate.postingsFormat());
    }

    private static final class Format extends PostingsFormat {

        private final PostingsFormat lucene;

        Format(PostingsFormat lucene) {
            super(lucene.getName());
            this.lucene = lucene;
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
            return new Consumer(lucene.fieldsConsumer(state), state.segmentInfo.maxDoc());
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
            return lucene.fieldsProducer(state);
        }
    }

    private static final class Consumer extends FieldsConsumer {

        private final FieldsConsumer lucene;
        private final int documents;

        Consumer(FieldsConsumer lucene, int documents) {
            this.lucene = lucene;
            this.documents = documents;
        }

        /** Called for new parts alone: those merged are complete already. */
        @Override
        public void write(Fields fields, NormsProducer norms) throws IOException {
            lucene.write(new CompletedFields(fields, documents), norms);
        }

        @Override
        public void merge(MergeState state, NormsProducer norms) throws IOException {
            lucene.merge(state, norms);
        }

        @Override
        public void close() throws IOException {
            lucene.close();
        }
    }
}
