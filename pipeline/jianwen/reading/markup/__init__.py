"""Takes markup off: raw text → plain text that knows where each character stood, and what the markup says itself."""
