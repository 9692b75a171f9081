package dev.uketsuke.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Two pictures beside each other, in a small file. */
final class SideBySidePicture {
    private static final int GAP = 24;

    private SideBySidePicture() {}

    static void write(byte[] left, byte[] right, Path file) throws IOException {
        var first = ImageIO.read(new ByteArrayInputStream(left));
        var second = ImageIO.read(new ByteArrayInputStream(right));
        var both = new BufferedImage(
                first.getWidth() + GAP + second.getWidth(),
                Math.max(first.getHeight(), second.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        var canvas = both.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, both.getWidth(), both.getHeight());
        canvas.drawImage(first, 0, 0, null);
        canvas.drawImage(second, first.getWidth() + GAP, 0, null);
        canvas.dispose();
        compressed(both, file);
    }

    private static void compressed(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (var stream = Files.newOutputStream(file);
                var out = ImageIO.createImageOutputStream(stream)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        }
    }
}
