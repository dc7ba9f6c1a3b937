/* LSTM over a batch of sentences in time-major rows, forward and backward, for train.py (loaded through ctypes).
 * Sentences are sorted by length, longest first: at step t the first active[t] rows are alive.
 * Gate order i, f, g, o. Build: cc -Ofast -march=native -shared -fPIC lstm.c -o lstm.so -lopenblas -lm */
#include <math.h>
#include <string.h>

enum { ROW_MAJOR = 101, PLAIN = 111, TRANSPOSED = 112 };
void cblas_sgemm(int, int, int, int, int, int, float, const float *, int, const float *, int, float, float *, int);

static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }
static inline float tanh_of(float x) { return 2.0f / (1.0f + expf(-2.0f * x)) - 1.0f; }
static int smaller(int a, int b) { return a < b ? a : b; }

/* gates [T,B,4h]: pre-activations in, activated gates out; weights [h,4h]; hidden, cell [T,B,h] out. */
void lstm_forward(int T, int B, int h, int reverse, const int *active, float *gates, const float *weights,
                  float *hidden, float *cell) {
  for (int step = 0; step < T; step++) {
    int t = reverse ? T - 1 - step : step, from = reverse ? t + 1 : t - 1, n = active[t];
    int m = step == 0 ? 0 : smaller(n, active[from]);
    float *G = gates + (long)t * B * 4 * h;
    if (m > 0)
      cblas_sgemm(ROW_MAJOR, PLAIN, PLAIN, m, 4 * h, h, 1, hidden + (long)from * B * h, h, weights, 4 * h, 1, G, 4 * h);
    for (int b = 0; b < B; b++) {
      float *H = hidden + ((long)t * B + b) * h, *C = cell + ((long)t * B + b) * h, *g = G + (long)b * 4 * h;
      if (b >= n) {
        memset(H, 0, h * sizeof(float));
        memset(C, 0, h * sizeof(float));
        memset(g, 0, 4 * h * sizeof(float));
        continue;
      }
      const float *P = cell + ((long)from * B + b) * h;
      for (int j = 0; j < h; j++) {
        float i = sigmoid(g[j]), f = sigmoid(g[h + j]), u = tanh_of(g[2 * h + j]), o = sigmoid(g[3 * h + j]);
        float c = i * u + (b < m ? f * P[j] : 0);
        g[j] = i, g[h + j] = f, g[2 * h + j] = u, g[3 * h + j] = o;
        C[j] = c;
        H[j] = o * tanh_of(c);
      }
    }
  }
}

/* d_hidden [T,B,h] in (overwritten), gates as left by the forward pass are overwritten with their gradients; d_weights out. */
void lstm_backward(int T, int B, int h, int reverse, const int *active, float *gates, const float *weights,
                   const float *hidden, const float *cell, float *d_hidden, float *d_weights, float *d_cell) {
  memset(d_cell, 0, (long)B * h * sizeof(float));
  for (int step = T - 1; step >= 0; step--) {
    int t = reverse ? T - 1 - step : step, from = reverse ? t + 1 : t - 1, to = reverse ? t - 1 : t + 1, n = active[t];
    int m = step == 0 ? 0 : smaller(n, active[from]);
    if (step < T - 1) {
      int k = smaller(n, active[to]);
      if (k > 0)
        cblas_sgemm(ROW_MAJOR, PLAIN, TRANSPOSED, k, h, 4 * h, 1, gates + (long)to * B * 4 * h, 4 * h, weights, 4 * h, 1,
                    d_hidden + (long)t * B * h, h);
    }
    for (int b = 0; b < n; b++) {
      long row = (long)t * B + b;
      float *g = gates + row * 4 * h, *dH = d_hidden + row * h, *dC = d_cell + (long)b * h;
      const float *C = cell + row * h, *P = cell + ((long)from * B + b) * h;
      for (int j = 0; j < h; j++) {
        float i = g[j], f = g[h + j], u = g[2 * h + j], o = g[3 * h + j], s = tanh_of(C[j]), p = b < m ? P[j] : 0;
        float dc = dC[j] + dH[j] * o * (1 - s * s);
        g[j] = dc * u * i * (1 - i);
        g[h + j] = dc * p * f * (1 - f);
        g[2 * h + j] = dc * i * (1 - u * u);
        g[3 * h + j] = dH[j] * s * o * (1 - o);
        dC[j] = dc * f;
      }
    }
  }
  if (T > 1)
    cblas_sgemm(ROW_MAJOR, TRANSPOSED, PLAIN, h, 4 * h, (T - 1) * B, 1, hidden + (reverse ? (long)B * h : 0), h,
                gates + (reverse ? 0 : (long)B * 4 * h), 4 * h, 0, d_weights, 4 * h);
  else
    memset(d_weights, 0, (long)h * 4 * h * sizeof(float));
}
