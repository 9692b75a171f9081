package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.file.Path;

class FolderBlobsTest extends BlobStoreContract {
    @Override
    BlobStore store(Path place) throws IOException {
        return new FolderBlobs(place);
    }
}
