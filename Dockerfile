# Rootless, and read-only but for the data and key folders:
#   docker build -t helpbot .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
#     -v helpbot-data:/data -v helpbot-keys:/keys -v ./token:/run/secrets/token:ro helpbot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/HelpBot --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data /keys && chown "$APP_UID:$APP_UID" /data /keys && chmod 700 /data /keys
ENV DOTNET_ENVIRONMENT=Production \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_GCgen0size=0x200000 \
    Data__Path=/data \
    Keys__Path=/keys \
    Telegram__TokenFile=/run/secrets/token
VOLUME ["/data", "/keys"]
USER $APP_UID
ENTRYPOINT ["/app/HelpBot"]
CMD ["run"]
