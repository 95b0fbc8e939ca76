package io.streamlets.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Two ports of 127.0.0.1 that were free a moment ago, for clients and for the controller.
 *
 * <p>A broker must know its ports before it starts, because it advertises them. Another process may take one between
 * the choice and the start, so callers must be ready to choose again.
 */
record LoopbackPorts(int client, int controller) {

    static LoopbackPorts free() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        // Both are held open together: otherwise the system may give the same port twice.
        try (ServerSocket client = new ServerSocket(0, 1, loopback);
                ServerSocket controller = new ServerSocket(0, 1, loopback)) {
            return new LoopbackPorts(client.getLocalPort(), controller.getLocalPort());
        }
    }
}
